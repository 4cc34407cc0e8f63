/*
 * The mailbox (S2): its rules, the same as org.declic.assessment.simulator.MailboxScenario, and its view.
 * Three panes; in a narrow window one at a time: folders, list, mail or draft.
 */
(function (root) {
  'use strict';
  const FOLDERS = { inbox: 'inbox', sent: 'send', trash: 'trash' };
  const has = (list, x) => list.includes(x);
  const plus = (list, x) => has(list, x) ? list : list.concat([x]);

  function start(v) {
    return {
      folder: 'inbox', open: '', read: v.messages.filter(m => !m.unread).map(m => m.id),
      where: Object.fromEntries(v.messages.map(m => [m.id, m.folder])),
      sent: [], draft: null, opened: [], deleted: [], restored: []
    };
  }
  const empty = (v, d) => !d.starters.length && d.chars < v.goal.min;
  const titled = (v, d) => d.kind === 'new' && v.subjects.length;
  const answers = (goal, d) => goal.kind === 'attach'
    ? d.kind !== 'forward' && d.to === goal.to && d.files.length === 1 && d.files[0] === goal.file
    : d.kind === goal.kind && d.of === goal.message && (d.kind === 'reply' || d.to === goal.to);

  /** The typed error of starting this kind of draft about this message, when it leads away from the goal. */
  function astray(goal, kind, of) {
    if (goal.kind === 'attach' && kind !== 'forward') return kind === 'reply' && of !== goal.message ? 'wrong-recipient' : '';
    if (goal.kind === kind) return of === goal.message ? '' : 'wrong-message';
    return kind === 'new' ? 'new-instead-of-reply' : kind === 'forward' ? 'forward-instead-of-reply' : 'reply-instead';
  }

  /** What is noticed before the mail leaves. */
  function missing(v, d) {
    if (!d.to) return 'no-recipient';
    if (titled(v, d) && !d.topic && d.titled < 2) return 'no-subject';
    if (d.kind !== 'forward' && empty(v, d)) return 'empty-reply';
    return v.goal.kind === 'attach' && !d.files.length ? 'no-attachment' : '';
  }
  /** The error of having sent this. */
  function wrongly(goal, d) {
    if (goal.kind !== 'attach' || d.kind === 'forward') return astray(goal, d.kind, d.of);
    return d.to === goal.to ? 'wrong-file' : 'wrong-recipient';
  }

  function after(v, w, e) {
    const goal = v.goal, d = w.draft, id = e.message, here = id && w.open === id && !d;
    const begin = (kind, of, to) => ({ world: { ...w, draft: { kind, of, to, chars: 0, starters: [], titled: 0, topic: '', files: [], browsing: false } }, past: 'push', error: astray(goal, kind, of) });
    const change = more => ({ world: { ...w, draft: { ...d, ...more } } });
    const move = (folder, list) => ({ ...w, open: '', where: { ...w.where, [id]: folder }, [list]: plus(w[list], id) });
    switch (e.t) {
      case 'open':
        if (d || !id || w.where[id] !== w.folder) return null;
        return {
          world: { ...w, open: id, read: plus(w.read, id), opened: plus(w.opened, id) }, past: 'push',
          error: goal.kind === 'read' && id !== goal.message ? 'wrong-message' : ''
        };
      case 'back': return w.open && !d ? { world: { ...w, open: '' } } : null;
      case 'folder': return !d && FOLDERS[e.folder] ? { world: { ...w, folder: e.folder, open: '' }, past: 'push' } : null;
      case 'reply': return here && w.folder === 'inbox' ? begin('reply', id, id) : null;
      case 'forward': return here && w.folder === 'inbox' ? begin('forward', id, '') : null;
      case 'new': return d ? null : begin('new', '', '');
      case 'to': return d && d.kind !== 'reply' && v.messages.some(m => m.id === e.contact) ? change({ to: e.contact }) : null;
      case 'write': return d ? { ...change({ chars: e.chars, starters: e.chars ? d.starters : [] }), quiet: true } : null;
      case 'insert': return d && has(v.starters, e.starter) ? change({ starters: d.starters.concat([e.starter]) }) : null;
      case 'title': return d && titled(v, d) ? { ...change({ titled: e.chars, topic: e.chars ? d.topic : '' }), quiet: true } : null;
      case 'topic': return d && titled(v, d) && has(v.subjects, e.subject) ? change({ titled: 0, topic: e.subject }) : null;
      case 'browse': return d && v.files.length ? change({ browsing: !d.browsing }) : null;
      case 'attach': return d && d.browsing && has(v.files, e.file) && !has(d.files, e.file) ? change({ files: d.files.concat([e.file]), browsing: false }) : null;
      case 'detach': return d && has(d.files, e.file) ? change({ files: d.files.filter(f => f !== e.file) }) : null;
      case 'close': return d ? { world: { ...w, draft: null }, past: 'push' } : null;
      case 'send':
        if (!d) return null;
        if (missing(v, d)) return { world: w, error: missing(v, d) };
        return { world: { ...w, draft: null, sent: w.sent.concat([d]) }, past: 'push', error: answers(goal, d) ? '' : wrongly(goal, d) };
      case 'delete':
        if (!here || w.folder !== 'inbox') return null;
        return {
          world: move('trash', 'deleted'), past: 'push',
          error: goal.kind.startsWith('delete') ? (id === goal.message ? '' : 'wrong-message') : id === goal.message ? 'deleted-message' : ''
        };
      case 'restore': return here && w.folder === 'trash' ? { world: move('inbox', 'restored'), past: 'push' } : null;
    }
    return null;
  }

  function reached(v, w) {
    const g = v.goal, m = g.message;
    switch (g.kind) {
      case 'read': return has(w.opened, m);
      case 'delete': return w.where[m] === 'trash' && has(w.deleted, m);
      case 'restore': return w.where[m] === 'inbox' && has(w.restored, m);
      case 'delete-restore': return w.where[m] === 'inbox' && has(w.deleted, m) && has(w.restored, m);
      default: return w.sent.some(d => answers(g, d));
    }
  }

  /** What a helping hand would do next. */
  function next(v, w) {
    const g = v.goal, m = g.message, d = w.draft, away = w.where[m] === 'trash';
    if (g.kind === 'attach') return attaching(v, w, g, d);
    if (d) {
      if (d.kind !== g.kind || d.of !== m) return 'close';
      if (d.kind === 'forward') return d.to === g.to ? 'send' : 'to contact=' + g.to;
      return empty(v, d) ? 'insert starter=' + v.starters[d.starters.length % v.starters.length] : 'send';
    }
    if (w.folder !== w.where[m]) return 'folder folder=' + w.where[m];
    if (w.open !== m) return 'open message=' + m;
    return (g.kind === 'delete-restore' ? (away ? 'restore' : 'delete') : away ? 'restore' : g.kind) + ' message=' + m;
  }

  function attaching(v, w, g, d) {
    if (!d) return w.open === g.message && w.folder === 'inbox' ? 'reply message=' + g.message : 'new';
    if (d.kind === 'forward' || (d.kind === 'reply' && d.to !== g.to)) return 'close';
    if (d.to !== g.to) return 'to contact=' + g.to;
    if (titled(v, d) && !d.topic && d.titled < 2) return 'topic subject=' + v.subjects[0];
    if (empty(v, d)) return 'insert starter=' + v.starters[0];
    const wrong = d.files.find(f => f !== g.file);
    if (wrong) return 'detach file=' + wrong;
    return has(d.files, g.file) ? 'send' : d.browsing ? 'attach file=' + g.file : 'browse';
  }

  function view({ h, act, icon, text, word, variant: v, send, state }) {
    let box, field, boxFor = '', pasted = 0, topic = '';
    const bare = string => string.replace(/\s/g, '').length;
    const from = id => word(id + '.from');

    function folders(w) {
      const unread = v.messages.filter(m => w.where[m.id] === 'inbox' && !has(w.read, m.id)).length;
      return h('nav', { class: 'sim-folders', 'data-area': true, 'aria-label': text('folders') },
        h('ul', {}, Object.keys(FOLDERS).map(f => h('li', {}, act('folder folder=' + f, [text('folder.' + f), f === 'inbox' && unread > 0 && h('b', {}, unread, h('i', { class: 'only-read' }, ' ' + text('unread')))],
          { class: 'sim-btn sim-folder', 'aria-current': w.folder === f && 'true', 'aria-disabled': w.draft && 'true' }, FOLDERS[f])))),
        act('new', text('new'), { 'aria-disabled': w.draft && 'true' }, 'edit'));
    }
    function line(who, when, subject) {
      return [h('span', { class: 'sim-from' }, who), h('span', { class: 'sim-date' }, when), h('span', { class: 'sim-subject' }, subject)];
    }
    function row(w, m) {
      const unread = !has(w.read, m.id);
      return h('li', {}, h('button', {
        type: 'button', 'data-ev': 'open message=' + m.id, class: 'sim-row' + (unread ? ' sim-unread' : ''),
        'aria-current': w.open === m.id && 'true', 'aria-disabled': w.draft && 'true'
      }, line([unread && [h('i', { class: 'sim-dot' }), h('i', { class: 'only-read' }, text('unread') + ', ')], from(m.id)], word(m.id + '.date'), word(m.id + '.subject'))));
    }
    function subject(d) { return d.kind === 'new' ? word(d.topic) || text('new') : text(d.kind + '.short') + ' ' + word(d.of + '.subject'); }
    function list(w) {
      const rows = w.folder === 'sent' ? w.sent.map(d => h('li', { class: 'sim-row' }, line(text('to') + ' ' + from(d.to), text('now'), subject(d))))
        : v.messages.filter(m => w.where[m.id] === w.folder).map(m => row(w, m));
      return h('section', { class: 'sim-list', 'data-area': true, 'aria-label': text('folder.' + w.folder) },
        h('div', { class: 'sim-bar' }, h('button', { type: 'button', class: 'sim-btn', id: 'sim-folders' }, icon('menu-2'), h('span', {}, text('folders'))), h('b', {}, text('folder.' + w.folder))),
        rows.length ? h('ul', {}, rows) : h('p', { class: 'sim-empty' }, text('empty')),
        h('div', { class: 'sim-bar' }, act('new', text('new'), {}, 'edit')));
    }
    function mail(w) {
      const m = v.messages.find(x => x.id === w.open);
      if (!m) return h('section', { class: 'sim-mail' }, h('p', { class: 'sim-empty' }, text('choose')));
      const tool = (name, id) => act(name + ' message=' + m.id, text(name), {}, id);
      return h('section', { class: 'sim-mail', 'aria-labelledby': 'sim-title' },
        h('div', { class: 'sim-bar' }, act('back', text('folder.' + w.folder), {}, 'arrow-left')),
        h('div', { class: 'sim-tools', 'data-area': true }, w.folder === 'trash' ? tool('restore', 'inbox')
          : [tool('reply', 'arrow-back-up'), tool('forward', 'arrow-forward-up'), tool('delete', 'trash')]),
        h('h2', { id: 'sim-title', tabindex: -1 }, word(m.id + '.subject')),
        h('p', { class: 'sim-who' }, text('from') + ' ', h('b', {}, from(m.id)), h('span', {}, m.address)),
        h('div', { class: 'sim-body' }, word(m.id + '.body').split(/\n+/).map(p => h('p', {}, p))));
    }
    function contacts(d) {
      const select = h('select', { id: 'sim-to' }, h('option', { value: '' }, text('someone')), v.messages.map(m => h('option', { value: m.id, selected: m.id === d.to }, from(m.id))));
      select.addEventListener('change', () => { leave(); if (select.value) send({ t: 'to', contact: select.value }); });
      return h('p', { class: 'sim-who' }, h('label', { for: 'sim-to' }, text('to')), select);
    }
    /** Its own subject: typed, or one that is ready. */
    function about(d) {
      if (d.topic && d.topic !== topic) field.value = word(topic = d.topic);
      return [
        h('label', { for: 'sim-about', class: 'sim-label' }, text('subject')), field,
        h('ul', { class: 'sim-starters', 'aria-label': text('subjects') }, v.subjects.map(s => h('li', {}, act('topic subject=' + s, word(s), {}, 'plus'))))
      ];
    }
    /** The paper clip: what is attached, and the own documents to choose from. */
    function files(d) {
      return h('div', { class: 'sim-files', 'data-area': true },
        d.files.length > 0 && h('ul', { 'aria-label': text('attached') }, d.files.map(f => h('li', { class: 'sim-file' }, icon('paperclip'), h('b', {}, word(f)), act('detach file=' + f, [text('detach'), h('i', { class: 'only-read' }, ' ' + word(f))], {}, 'x')))),
        act('browse', text('attach'), { 'aria-expanded': String(d.browsing), id: 'sim-browse' }, 'paperclip'),
        d.browsing && h('div', { class: 'sim-browser' }, h('p', { class: 'sim-label', id: 'sim-own' }, text('files')),
          h('ul', { 'aria-labelledby': 'sim-own' }, v.files.filter(f => !has(d.files, f)).map(f => h('li', {}, act('attach file=' + f, word(f), { class: 'sim-btn sim-own' }, 'file-text'))))));
    }
    function draft(w) {
      const d = w.draft;
      if (boxFor !== d.kind + d.of) {
        boxFor = d.kind + d.of;
        pasted = 0;
        topic = '';
        field = h('input', { id: 'sim-about', class: 'sim-input', type: 'text', autocomplete: 'off', spellcheck: 'false' });
        field.addEventListener('blur', leave);
        box = h('textarea', { id: 'sim-text', rows: 3, autocomplete: 'off', spellcheck: 'false' });
        box.addEventListener('blur', leave);
      }
      for (; pasted < d.starters.length; pasted++) box.value = (box.value + '\n' + word(d.starters[pasted])).trim();
      return h('section', { class: 'sim-mail sim-draft', 'data-area': true, 'aria-labelledby': 'sim-title' },
        h('h2', { id: 'sim-title', tabindex: -1 }, text(d.kind)),
        d.kind === 'reply' ? h('p', { class: 'sim-who' }, text('to') + ' ', h('b', {}, from(d.to))) : contacts(d),
        titled(v, d) ? about(d) : h('p', { class: 'sim-who' }, text('subject') + ' ', h('b', {}, subject(d))),
        h('label', { for: 'sim-text', class: 'sim-label' }, text('message')), box,
        h('p', { class: 'sim-label', id: 'sim-ready' }, text('starters')),
        h('ul', { class: 'sim-starters', 'aria-labelledby': 'sim-ready' }, v.starters.map(s => h('li', {}, act('insert starter=' + s, word(s), {}, 'plus')))),
        v.files.length > 0 && files(d),
        h('div', { class: 'sim-tools' }, act('send', text('send'), { class: 'sim-btn sim-strong' }, 'send'), act('close', text('close'), {}, 'x')));
    }
    /** Counts what stands in the box before any other act, so that the log tells what the person saw. Typed words stay in the page. */
    function leave() {
      const d = state().world.draft;
      if (!d || !box) return;
      const chars = bare(box.value);
      const titleChars = bare(field.value);
      if (titled(v, d) && titleChars !== (d.titled || bare(word(d.topic)))) send({ t: 'title', chars: titleChars }, true);
      if (chars !== (d.chars || bare(d.starters.map(word).join('')))) send({ t: 'write', chars }, true);
    }

    return {
      draw(w) {
        if (!w.draft) boxFor = '';
        const whole = h('div', { class: 'sim-mailbox', 'data-pane': w.draft || w.open ? 'mail' : 'list' }, folders(w), list(w), w.draft ? draft(w) : mail(w));
        whole.querySelector('#sim-folders').addEventListener('click', () => {
          whole.dataset.pane = 'folders';
          whole.querySelector('.sim-folder').focus();
        });
        return whole;
      },
      leave,
      focus: e => ({ browse: '.sim-own', attach: '.sim-file .sim-btn', detach: '#sim-browse', open: '#sim-title', reply: '#sim-text', forward: '#sim-title', new: '#sim-title', close: '.sim-row,#sim-title', send: '.sim-row,#sim-title', delete: '.sim-row', restore: '.sim-row', back: '.sim-row' })[e.t],
      top: (e, win) => !['reply', 'browse', 'attach', 'detach'].includes(e.t) && !win.querySelector('.sim-folders').offsetParent
    };
  }

  root.Declic.simulator('mailbox', { start, after, reached, next, view });
})(globalThis);
