/* In a frame of ours within another's page: tells that page how high the frame must be. */
(() => {
  const tell = () => parent.postMessage({engross: 'height', height: document.documentElement.offsetHeight}, '*');
  new ResizeObserver(tell).observe(document.body);
})();
