// The paper sheet typed in: a letter ticks the line and goes on to the next one; Backspace goes back; after the last line, the number without card.
(() => {
  'use strict';
  const doc = document, lines = [...doc.querySelectorAll('.entry-lines fieldset')], without = doc.getElementById('without');
  const radios = line => [...line.querySelectorAll('[type=radio]')];
  function go(i) {
    if (i < 0) return;
    const line = lines[i], at = line ? radios(line).find(r => r.checked) || radios(line)[0] : without;
    at.focus();
    if (line) line.closest('li').scrollIntoView({ block: 'nearest' });
    else at.select();
  }
  function compare(line) {
    const was = line.querySelector('[name^=was-]').value, now = radios(line).find(r => r.checked);
    line.closest('li').classList.toggle('differs', Boolean(now) && was !== 'EXPECTED' && was !== now.value);
  }
  doc.addEventListener('change', e => {
    const line = e.target.closest('.entry-lines fieldset');
    if (line) compare(line);
  });
  doc.addEventListener('keydown', e => {
    const line = e.target.closest('.entry-lines fieldset');
    if (!line || e.ctrlKey || e.metaKey || e.altKey) return;
    const i = lines.indexOf(line), radio = radios(line).find(r => r.dataset.letter === e.key.toLowerCase());
    if (radio) {
      radio.checked = true;
      compare(line);
      go(i + 1);
    } else if (e.key === 'ArrowDown' || e.key === ' ' && !e.target.checked && e.target.type !== 'radio') go(i + 1);
    else if (e.key === 'ArrowUp') go(i - 1);
    else if (e.key === 'Backspace') {
      const before = lines[i - 1];
      if (before) radios(before).forEach(r => { r.checked = false; });
      if (before) compare(before);
      go(i - 1);
    } else return;
    e.preventDefault();
  });
  lines.forEach(compare);
  // A question above comes first.
  if (!doc.querySelector('[data-focus]')) go(0);
})();
