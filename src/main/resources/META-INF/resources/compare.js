/*
 * Steps from change to change: by a bar with "3 of 17", and by key (n or j the next, p or k the one before).
 * Without scripts nothing is lost: each change links to its neighbours. The keys can be switched off, and stay so.
 */
(() => {
  const changes = [...document.querySelectorAll('.comparison .row[id]:not(.front)')];
  if (changes.length === 0) return;

  /** The index of the change being read: the last that begins above the middle of the window; -1 before the first. */
  const current = () => changes.findLastIndex(change => change.getBoundingClientRect().top < innerHeight / 2);

  const stepper = document.createElement('div');
  stepper.className = 'stepper screen';
  stepper.setAttribute('role', 'group');
  stepper.setAttribute('aria-label', 'Changes');
  const button = (label, title, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.title = title;
    made.addEventListener('click', act);
    stepper.append(made);
    return made;
  };

  let chosen = changes.findIndex(change => '#' + change.id === location.hash);
  const told = () => { place.value = (chosen < 0 ? '–' : chosen + 1) + ' of ' + changes.length; };

  /** Goes to the next change or the one before, and puts the focus on its label, so that it is read out. */
  const step = by => {
    const to = Math.min(changes.length - 1, Math.max(0, chosen + by));
    chosen = to;
    changes[to].closest('details')?.setAttribute('open', '');
    history.replaceState(null, '', '#' + changes[to].id);
    changes[to].scrollIntoView();
    changes[to].querySelector('h2')?.focus({preventScroll: true});
    told();
  };

  button('‹ previous', 'the change before (p or k)', () => step(-1));
  const place = document.createElement('output');
  stepper.append(place);
  button('next ›', 'the next change (n or j)', () => step(1));
  const keys = button('keys', 'n and p go from change to change; press to switch that off or on', () => {
    localStorage.setItem('engross-keys', isOn() ? 'off' : 'on');
    keys.setAttribute('aria-pressed', isOn());
    keys.textContent = isOn() ? 'keys on' : 'keys off';
  });
  const isOn = () => localStorage.getItem('engross-keys') !== 'off';
  keys.setAttribute('aria-pressed', isOn());
  keys.textContent = isOn() ? 'keys on' : 'keys off';
  told();
  document.querySelector('main').append(stepper);

  addEventListener('scrollend', () => {
    const at = current();
    const seen = chosen >= 0 && changes[chosen].getBoundingClientRect();
    if (!seen || seen.bottom < 0 || seen.top > innerHeight) { chosen = at; told(); }
  });

  addEventListener('keydown', event => {
    const writing = event.target.closest('input:not([type=checkbox]), textarea, select');
    if (!isOn() || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'n' || event.key === 'j') step(1);
    if (event.key === 'p' || event.key === 'k') step(-1);
  });
})();
