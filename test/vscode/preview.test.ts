import * as vscode from 'vscode';
import * as assert from './assert';
import { closeEverything, openDraft } from './drafting';

/** The token of markdown-it, as far as a plugin touches it. */
class Token {
  content = '';
  children: Token[] | null = null;
  attrs: [string, string][] | null = null;
  constructor(
    readonly type: string,
    readonly tag: string,
    readonly nesting: number,
  ) {}
}

function token(type: string, content = '', tag = '', nesting = 0): Token {
  return Object.assign(new Token(type, tag, nesting), { content });
}

const em = (text: string) => [token('em_open', '', 'em', 1), token('text', text), token('em_close', '', 'em', -1)];

/** What a renderer would make of tokens. */
function html(tokens: readonly Token[]): string {
  return tokens
    .map(({ content, tag, nesting, attrs }) =>
      tag && nesting
        ? `<${nesting < 0 ? '/' : ''}${tag}${(attrs ?? []).map(([name, value]) => ` ${name}="${value}"`).join('')}>`
        : content,
    )
    .join('');
}

/** Runs the plugin that the extension hands to VS Code's preview over one paragraph. */
async function annotated(source: string, children: Token[]): Promise<string> {
  const extension = vscode.extensions.getExtension('well-pleaded.well-pleaded');
  assert.ok(extension, 'the extension');
  const { extendMarkdownIt } = await (extension.activate() as Promise<{ extendMarkdownIt(md: unknown): unknown }>);
  const rules: ((state: unknown) => void)[] = [];
  extendMarkdownIt({ core: { ruler: { push: (_: string, rule: (state: unknown) => void) => rules.push(rule) } } });
  const inline = Object.assign(token('inline'), { children });
  for (const rule of rules) rule({ src: source, tokens: [inline], env: {}, Token });
  return html(inline.children);
}

const paragraph = () => [
  token('text', 'There is no qualified immunity. '),
  ...em('Hope v. Pelzer'),
  token('text', ', 536 U.S. 730 (2002); see '),
  token('code_inline', 'qualified immunity', 'code'),
  token('text', ' and '),
  token('link_open', '', 'a', 1),
  token('text', 'Hope v. Pelzer, 536 U.S. 730 (2002)'),
  token('link_close', '', 'a', -1),
];
const term = /<span class="well-pleaded-term" title="Qualified Immunity: [^"]+">qualified immunity<\/span>/;
const linked =
  /<em><a class="well-pleaded-citation" title="Hope v\. Pelzer, 536 U\.S\. 730 \(2002\)" href="https:\/\/www\.courtlistener\.com\/c\/us\/536\/730\/"[^>]*>Hope v\. Pelzer<\/a><\/em>/;

describe('preview', () => {
  afterEach(closeEverything);

  it('gets citations as links and definitions on terms, nothing in code or in a link', async () => {
    const result = await annotated('---\ntype: brief\n---\n', paragraph());
    assert.match(result, term);
    assert.match(result, linked);
    assert.equal(result.match(/well-pleaded-term/g)?.length, 1);
    assert.equal(result.match(/well-pleaded-citation/g)?.length, 2, 'name and page, outside the link');
  });

  it('leaves other documents alone', async () => {
    assert.doesNotMatch(await annotated('# Read me\n\nNothing legal here.\n', paragraph()), /well-pleaded/);
  });

  it('shows them, where the preview runs in the same host', async () => {
    const text = '---\ntype: brief\n---\n\nThere is no qualified immunity. *Hope v. Pelzer*, 536 U.S. 730 (2002).\n';
    const { document } = await openDraft(text);
    const result = await vscode.commands.executeCommand<string>('markdown.api.render', document);
    assert.match(result, /qualified immunity/);
    if (!vscode.extensions.getExtension('vscode.markdown-language-features')) return;
    assert.match(result, term);
    assert.match(result, linked);
  });
});
