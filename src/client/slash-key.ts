// `/` moves the focus to the search box, unless the reader is typing.
document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const isTyping =
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
  if (key !== '/' || ctrlKey || metaKey || altKey || isTyping) return;
  const inPage = document.querySelector<HTMLInputElement>('main input[name="q"]');
  const box = inPage ?? document.querySelector<HTMLInputElement>('input[name="q"]');
  if (box === null) return;
  event.preventDefault();
  box.focus();
  box.select();
});
