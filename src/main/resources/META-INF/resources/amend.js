/*
 * Opens a link that carries language behind its "#": unpacks it, posts the form, and shows the answer in the place of the
 * page, so that the address stays the link. Without scripts the page is a form like any other.
 */
(async () => {
  const packed = new URLSearchParams(location.hash.slice(1)).get('text');
  const form = document.getElementById('asked');
  if (!packed || !form) return;
  const note = words => {
    const said = document.createElement('p');
    said.className = 'note';
    said.setAttribute('role', 'alert');
    said.textContent = words;
    form.before(said);
  };
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), c => c.charCodeAt(0));
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    form.elements.language.value = await new Response(unpacked).text();
  } catch {
    note('This link is not whole, so the words that it carried cannot be read.');
    return;
  }
  try {
    const answer = await fetch(form.action, {method: 'POST', body: new FormData(form)});
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.querySelector('main').replaceWith(page.querySelector('main'));
    document.title = page.title;
  } catch {
    note('The words of the link are in the form; press the button to try them.');
  }
})();
