/*
 * The dates scroll by, and the words stand still beside them and rebuild themselves: what goes fades, what comes is lit
 * up, and what stays does not move. Without scripts each step has its words below it; a button goes back to that.
 * The class is set before the page is first drawn, so that nothing jumps.
 */
document.documentElement.classList.add('scrolls');

addEventListener('DOMContentLoaded', () => {
  const root = document.documentElement;
  const stage = document.querySelector('.stage');
  const steps = [...document.querySelectorAll('.states > .state')];
  if (!stage || steps.length < 2) {
    root.classList.remove('scrolls');
    return;
  }
  const still = matchMedia('(prefers-reduced-motion: reduce)');

  /** The words of each step: its own, or those of the step before where not a word changes. */
  const told = [];
  for (const step of steps) told.push(step.querySelector('.told') ?? told.at(-1) ?? null);

  const make = (name, classes, text) => {
    const made = document.createElement(name);
    made.className = classes;
    made.textContent = text;
    return made;
  };
  const bar = make('div', 'bar', '');
  const at = make('p', 'at', '');
  at.setAttribute('role', 'status');
  const buttons = make('span', '', '');
  const button = (label, act) => {
    const made = make('button', '', label);
    made.type = 'button';
    made.addEventListener('click', act);
    return made;
  };
  const words = make('div', 'law words-now', '');
  words.lang = 'en';
  stage.hidden = false;
  stage.tabIndex = 0;

  let shown = -1;
  const go = by => steps[Math.max(0, Math.min(steps.length - 1, shown + by))]
    .scrollIntoView({behavior: still.matches ? 'auto' : 'smooth', block: 'start'});
  const column = button('Show as a column', () => {
    root.classList.remove('scrolls');
    stage.hidden = true;
    steps[Math.max(shown, 0)].scrollIntoView();
  });
  buttons.append(button('‹ earlier', () => go(-1)), ' ', button('later ›', () => go(1)), ' ', column);
  bar.append(at, buttons);
  stage.append(bar, words);

  /** A clause without the marks of what changed: where a step changes nothing, its words stand settled. */
  const settled = clause => {
    const copy = clause.cloneNode(true);
    copy.querySelectorAll('del, .label').forEach(mark => mark.remove());
    copy.querySelectorAll('ins').forEach(ins => ins.replaceWith(...ins.childNodes));
    copy.classList.remove('new', 'reworded', 'enters');
    return copy;
  };
  const key = clause => clause.dataset.place + '\n'
    + settled(clause).querySelector('.words').textContent.replace(/\s+/g, ' ').trim();

  /** Clauses that stay keep their nodes; those that go stand where they stood until they have faded. */
  const rebuild = (next, changes) => {
    words.querySelectorAll('.leaves').forEach(clause => clause.remove());
    const standing = new Map([...words.querySelectorAll('.clause')].map(clause => [key(clause), clause]));
    const old = [...words.querySelectorAll('.clause')];
    const fresh = next ? [...next.querySelectorAll('.clause')] : [];
    const kept = new Set();
    const nodes = fresh.map(clause => {
      const copy = changes ? clause.cloneNode(true) : settled(clause);
      if (standing.has(key(clause))) kept.add(key(clause));
      else if (shown >= 0 && !still.matches) copy.classList.add('enters');
      return copy;
    });
    if (shown >= 0 && !still.matches) {
      for (const clause of old.filter(one => !kept.has(key(one)))) {
        const before = old.slice(0, old.indexOf(clause)).reverse().find(one => kept.has(key(one)));
        const place = before ? nodes.findIndex(one => key(one) === key(before)) + 1 : 0;
        clause.classList.remove('enters');
        clause.classList.add('leaves');
        clause.setAttribute('aria-hidden', 'true');
        clause.addEventListener('animationend', () => clause.remove(), {once: true});
        nodes.splice(place, 0, clause);
      }
    }
    words.replaceChildren(...nodes);
    next?.querySelectorAll(changes ? '.gone, .signs' : '.signs').forEach(more => words.append(more.cloneNode(true)));
    const first = words.querySelector('.clause.new, .clause.reworded');
    const top = first ? first.offsetTop - bar.offsetHeight - 24 : 0;
    stage.scrollTo({top: shown >= 0 ? top : 0, behavior: still.matches ? 'auto' : 'smooth'});
  };

  const show = index => {
    if (index === shown) return;
    steps.forEach((step, i) => i === index ? step.setAttribute('aria-current', 'step') : step.removeAttribute('aria-current'));
    const time = steps[index].querySelector('time').textContent;
    at.textContent = time + ': ' + steps[index].querySelector('h2').textContent.replace(time, '').trim();
    if (!told[index]?.querySelector('.clause, .gone')) words.replaceChildren(make('p', 'none', steps[index].querySelector('.none')?.textContent ?? ''));
    else rebuild(told[index], steps[index].contains(told[index]));
    shown = index;
  };

  /** The step being read: the last that begins above the middle of what is free of the window. */
  const current = () => {
    const below = matchMedia('(max-width: 61.99rem)').matches ? stage.getBoundingClientRect().bottom : 0;
    const line = below + (innerHeight - below) * 0.45;
    return Math.max(0, steps.findLastIndex(step => step.getBoundingClientRect().top < line));
  };
  let waiting = false;
  addEventListener('scroll', () => {
    if (waiting || !root.classList.contains('scrolls')) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; show(current()); });
  }, {passive: true});
  show(current());
});
