// The capacity matrix as a table. It shows what it is sent, as text, and says which place was chosen; it knows nothing else.
(() => {
  const vscode = acquireVsCodeApi();
  const main = document.querySelector('main');
  /** The cell that has the keyboard, by row and column: it keeps it when the table is drawn anew. */
  let focus = vscode.getState() ?? { row: 0, column: 0 };

  addEventListener('message', ({ data }) => draw(data.matrix, data.document));
  vscode.postMessage({ kind: 'ready' });

  function draw(matrix, documentName) {
    const hadFocus = main.contains(document.activeElement);
    main.replaceChildren(...(matrix ? [summary(matrix, documentName), table(matrix), legend()] : [nothing()]));
    if (hadFocus) cellAt(focus.row, focus.column)?.focus();
    else cellAt(focus.row, focus.column)?.setAttribute('tabindex', '0');
  }

  function element(tag, attributes = {}, ...children) {
    const result = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) result.setAttribute(name, value);
    result.append(...children);
    return result;
  }

  function nothing() {
    return element(
      'p',
      {},
      'The capacity matrix shows who is sued how and for what, in the complaint that you are writing. Open one.',
    );
  }

  function summary(matrix, documentName) {
    return element(
      'p',
      { class: 'summary', role: 'status' },
      element('strong', {}, matrix.summary),
      ` in ${documentName}`,
    );
  }

  function legend() {
    return element(
      'p',
      { class: 'legend' },
      '● against this defendant   ○ asked without saying of whom   ? a count that names no defendant   framed: a gap, or a warning',
    );
  }

  function table(matrix) {
    const head = element('tr', {}, element('th', { scope: 'col' }, 'Defendant'));
    matrix.columns.forEach((column, i) => {
      const cell = element('th', { scope: 'col', class: column.group, title: column.label });
      cell.append(column.span ? button(column.title, column.label, column.span, -1, i) : column.title);
      head.append(cell);
    });
    const body = element('tbody');
    matrix.rows.forEach((row, r) => {
      const name = element('th', { scope: 'row' }, button(row.name.text, row.name.label, row.name.span, r, -1));
      const line = element('tr', {}, name);
      line.append(...row.cells.map((cell, c) => dataCell(cell, matrix.columns[c], r, c)));
      body.append(line);
    });
    const result = element('table', { 'aria-label': 'Capacity matrix' }, element('thead', {}, head), body);
    result.addEventListener('keydown', move);
    return result;
  }

  function dataCell(cell, column, r, c) {
    const result = element('td', { class: `${column.group}${cell.gap ? ' gap' : ''}`, title: cell.label });
    if (cell.span) result.append(button(cell.text, cell.label, cell.span, r, c));
    else if (/\w/.test(cell.text)) result.append(cell.text);
    else
      result.append(
        element('span', { 'aria-hidden': 'true' }, cell.text),
        element('span', { class: 'spoken' }, cell.label),
      );
    return result;
  }

  /** A cell that goes somewhere. Only one at a time is in the Tab order; the arrow keys reach the others. */
  function button(text, label, span, row, column) {
    const result = element('button', { type: 'button', tabindex: '-1', 'data-row': row, 'data-column': column }, text);
    result.setAttribute('aria-label', /\w/.test(text) ? `${text}. ${label}` : label);
    result.title = label;
    result.addEventListener('click', () => {
      remember(result);
      vscode.postMessage({ kind: 'open', span });
    });
    result.addEventListener('focus', () => remember(result));
    return result;
  }

  function remember(cell) {
    for (const other of main.querySelectorAll('button[tabindex="0"]')) other.setAttribute('tabindex', '-1');
    cell.setAttribute('tabindex', '0');
    focus = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
    vscode.setState(focus);
  }

  /** The button at a place or, where there is none, the first of its row or of all. */
  function cellAt(row, column) {
    return (
      main.querySelector(`button[data-row="${row}"][data-column="${column}"]`) ??
      main.querySelector(`button[data-row="${row}"]`) ??
      main.querySelector('tbody button')
    );
  }

  function move(event) {
    const from = event.target.closest('button');
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
    if (!from) return;
    const buttons = [...main.querySelectorAll('button')];
    const here = { row: Number(from.dataset.row), column: Number(from.dataset.column) };
    let to;
    if (step) {
      const ahead = buttons.filter(({ dataset }) =>
        step[0]
          ? (Number(dataset.row) - here.row) * step[0] > 0 && Number(dataset.column) === here.column
          : (Number(dataset.column) - here.column) * step[1] > 0 && Number(dataset.row) === here.row,
      );
      to = step[0] + step[1] > 0 ? ahead[0] : ahead.at(-1);
    } else if (event.key === 'Home') to = buttons.find(({ dataset }) => Number(dataset.row) === here.row);
    else if (event.key === 'End') to = buttons.findLast(({ dataset }) => Number(dataset.row) === here.row);
    else return;
    event.preventDefault();
    to?.focus();
  }
})();
