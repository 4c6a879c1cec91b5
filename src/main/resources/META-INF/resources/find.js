/*
 * Tells, as one types, what is meant: under every box with data-find, "all" for whatever has a page, "text" for a text that
 * is to be compared. Without scripts the form that the box stands in finds the same.
 */
(() => {
  const WAIT = 150;
  let boxes = 0;

  const beside = box => {
    const list = document.createElement('ul');
    list.id = 'found-' + ++boxes;
    list.className = 'suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'What may be meant');
    list.hidden = true;
    const frame = document.createElement('span');
    frame.className = 'finding';
    box.replaceWith(frame);
    frame.append(box, list);
    return list;
  };

  const option = (one, id, textsOnly) => {
    const made = document.createElement('li');
    made.id = id;
    made.setAttribute('role', 'option');
    made.setAttribute('aria-selected', 'false');
    const name = document.createElement('span');
    name.textContent = one.name;
    const about = document.createElement('small');
    about.textContent = (textsOnly ? [one.about, one.date, one.unchecked] : [one.kind, one.about, one.unchecked]).filter(Boolean).join(' · ');
    made.append(name, about);
    return made;
  };

  const attach = box => {
    const textsOnly = box.dataset.find === 'text';
    const list = beside(box);
    let found = [], at = -1, asked = 0, timer = 0;
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', list.id);
    box.setAttribute('aria-expanded', 'false');

    const close = () => {
      list.hidden = true;
      at = -1;
      box.setAttribute('aria-expanded', 'false');
      box.removeAttribute('aria-activedescendant');
    };
    const mark = to => {
      at = to;
      [...list.children].forEach((one, i) => one.setAttribute('aria-selected', String(i === at)));
      if (at < 0) box.removeAttribute('aria-activedescendant');
      else {
        box.setAttribute('aria-activedescendant', list.children[at].id);
        list.children[at].scrollIntoView({block: 'nearest'});
      }
    };
    const pick = one => {
      close();
      if (!textsOnly) { location.href = one.href; return; }
      box.value = one.name;
      box.dataset.text = one.text;
      box.dataset.name = one.name;
    };
    const show = answer => {
      found = answer.items.slice(0, 10);
      list.replaceChildren(...found.map((one, i) => option(one, list.id + '-' + i, textsOnly)));
      list.hidden = found.length === 0;
      at = -1;
      box.removeAttribute('aria-activedescendant');
      box.setAttribute('aria-expanded', String(!list.hidden));
    };
    const ask = async () => {
      const words = box.value.trim(), mine = ++asked;
      if (words.length < 2) { close(); return; }
      const answer = await fetch('/api/v1/find?q=' + encodeURIComponent(words) + (textsOnly ? '&kind=text' : ''));
      if (answer.ok && mine === asked && document.activeElement === box) show(await answer.json());
    };

    box.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });
    box.addEventListener('keydown', event => {
      if (event.key === 'Escape') { asked++; close(); return; }
      if (list.hidden) return;
      if (event.key === 'ArrowDown') { mark((at + 1) % found.length); event.preventDefault(); }
      if (event.key === 'ArrowUp') { mark(at <= 0 ? found.length - 1 : at - 1); event.preventDefault(); }
      if (event.key === 'Enter' && at >= 0) { pick(found[at]); event.preventDefault(); }
    });
    list.addEventListener('mousedown', event => event.preventDefault());
    list.addEventListener('click', event => {
      const at = [...list.children].indexOf(event.target.closest('li'));
      if (at >= 0) pick(found[at]);
    });
    box.addEventListener('blur', () => { asked++; close(); });
    box.form.addEventListener('submit', () => {
      if (box.dataset.text && box.value === box.dataset.name) box.value = box.dataset.text;
    });
  };

  document.querySelectorAll('input[data-find]').forEach(attach);
})();
