import * as vscode from 'vscode';
import * as assert from './assert';
import { closeEverything, findingsIn, openDraft, openSample, rangeOf, remove, until, write } from './drafting';

const unstated = (uri: vscode.Uri) => findingsIn(uri).filter((one) => codeOf(one) === 'capacity/unstated');

function codeOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

function actionsAt(document: vscode.TextDocument, range: vscode.Range, kind?: vscode.CodeActionKind) {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    ...(kind ? [kind.value] : []),
  );
}

async function apply(actions: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action?.edit, `an action ${title} among ${actions.map((one) => one.title).join(' | ')}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit), 'applied');
}

/** A complaint in which one thing is wrong: nothing says in what capacity Officer Reyes is sued. */
const complaint = `# UNITED STATES DISTRICT COURT FOR THE DISTRICT OF OREGON

**INGRID SOLBERG**, Plaintiff,

v.

**MATEO REYES**, Defendant.

# COMPLAINT

## Jurisdiction and Venue

1. This Court has subject-matter jurisdiction under 28 U.S.C. §§ 1331 and 1343(a)(3). Venue is proper under 28 U.S.C. § 1391(b).

## Parties

2. Defendant Mateo Reyes was a police officer and acted under color of state law.

## Count I: Excessive Force (Fourth Amendment), 42 U.S.C. § 1983

3. On May 3, 2025, Reyes struck Plaintiff in violation of the Fourth Amendment.

## Prayer for Relief

Plaintiff asks for compensatory damages against Defendant Reyes.

## Jury Demand

Plaintiff demands a jury.

/s/ Ingrid Solberg\\
Ingrid Solberg, 4 Pine Street, Salem, Oregon, (503) 555-0111
`;

describe('findings', () => {
  afterEach(closeEverything);

  it('warns once in the sample: the defendant whose capacity is stated nowhere', async () => {
    const { document } = await openSample('complaint.md');
    await until('the warning', () => unstated(document.uri).length > 0);
    const [warning, ...others] = findingsIn(document.uri);
    assert.sameData(
      others.map(({ message }) => message),
      [],
    );
    assert.ok(warning, 'a finding');
    assert.equal(warning.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(document.getText(warning.range), 'HAROLD PRUITT');
    assert.match(warning.message, /8th Cir/);
    const paragraph = warning.relatedInformation?.[0]?.location;
    assert.ok(paragraph, 'the party paragraph');
    assert.match(document.lineAt(paragraph.range.start).text, /^8\. Defendant Harold Pruitt/);
  });

  it('links the code to the rule’s page', async () => {
    const { document } = await openDraft(complaint);
    const [warning] = await until('the warning', () => unstated(document.uri).length > 0 && unstated(document.uri));
    const target = (warning?.code as { readonly target?: vscode.Uri } | undefined)?.target;
    assert.equal(target?.toString(), 'well-pleaded:/rules/capacity/unstated.md');
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(target as vscode.Uri));
    assert.match(page, /^# /);
    assert.match(page, /\]\(\.\.\/\.\.\/primer\/individual-capacity\.md\)/);
  });

  it('follows the typing and forgets a closed document', async () => {
    const { document } = await openDraft(complaint);
    const [warning] = await until('the warning', () => unstated(document.uri).length > 0 && unstated(document.uri));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, (warning as vscode.Diagnostic).range.end, ', in his individual capacity');
    await vscode.workspace.applyEdit(edit);
    await until('the warning gone', () => unstated(document.uri).length === 0);
    await vscode.commands.executeCommand('undo');
    await until('the warning back', () => unstated(document.uri).length === 1);
    await closeEverything();
    await until('nothing of a closed file', () => findingsIn(document.uri).length === 0);
  });

  it('offers the same fixes at the party paragraph, with the name', async () => {
    const { document } = await openDraft(complaint);
    await until('the warning', () => unstated(document.uri).length > 0);
    const actions = await actionsAt(document, rangeOf(document, 'Mateo Reyes was'));
    assert.ok(!actions.some(({ title }) => /Disable/.test(title)), 'no suppression away from the squiggle');
    await apply(actions, /individual capacity.*: MATEO REYES$/);
    assert.match(document.getText(), /state law\. Defendant Mateo Reyes is sued in his or her individual capacity\./);
    await until('the warning gone', () => unstated(document.uri).length === 0);
  });

  it('states the capacity by a quick fix', async () => {
    const { document } = await openDraft(complaint);
    await until('the warning', () => unstated(document.uri).length > 0);
    const actions = await actionsAt(document, rangeOf(document, 'MATEO REYES'));
    for (const capacity of [/individual/i, /official/i, /both/i])
      assert.ok(
        actions.some(({ title }) => capacity.test(title)),
        `${capacity}`,
      );
    await apply(actions, /individual capacity/i);
    await until('the warning gone', () => unstated(document.uri).length === 0);
    assert.match(document.getText(), /2\. Defendant Mateo Reyes[^\n]*individual capacity/);
  });

  it('switches a rule off for a line and for the file', async () => {
    const { document } = await openDraft(complaint);
    for (const title of [
      /^Disable capacity\/unstated for this (?:line|block)/,
      /^Disable capacity\/unstated for this file/,
    ]) {
      await until('the warning', () => unstated(document.uri).length > 0);
      await apply(await actionsAt(document, rangeOf(document, 'MATEO REYES')), title);
      await until('the warning gone', () => unstated(document.uri).length === 0);
      assert.match(document.getText(), /<!-- well-pleaded-disable/);
      await vscode.commands.executeCommand('undo');
    }
  });

  it('takes the severity from the settings, and from the workspace’s own file', async () => {
    const { document } = await openDraft(complaint);
    const severity = () => unstated(document.uri)[0]?.severity;
    await until('the warning', () => severity() === vscode.DiagnosticSeverity.Warning);
    const settings = vscode.workspace.getConfiguration('wellPleaded.rules');
    await settings.update('capacity/unstated', 'hint', vscode.ConfigurationTarget.Workspace);
    await until('a hint', () => severity() === vscode.DiagnosticSeverity.Hint);
    await settings.update('capacity/unstated', undefined, vscode.ConfigurationTarget.Workspace);
    await until('a warning again', () => severity() === vscode.DiagnosticSeverity.Warning);
    try {
      await write('.well-pleaded.json', '{"rules": {"capacity/unstated": "off"}}');
      await until('nothing', () => unstated(document.uri).length === 0);
      const broken = await write('.well-pleaded.json', '{"rules": {"capacity/unstatd": "off"}}');
      await until('a warning again', () => severity() === vscode.DiagnosticSeverity.Warning);
      await until('what is wrong, in the file', () => findingsIn(broken).length === 1);
    } finally {
      await remove('.well-pleaded.json');
    }
  });

  it('says nothing about what is no legal document', async () => {
    const { document } = await openDraft('# Read me\n\nJohn Smith v. the world, 999 U.S. 1 (1985).\n');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.sameData(findingsIn(document.uri), []);
  });
});
