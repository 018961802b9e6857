import * as vscode from 'vscode';

describe('activation', () => {
  it('runs in the extension host that was asked for', () => {
    const actual = 'WorkerGlobalScope' in globalThis ? 'web' : 'node';
    // The desktop path asks for none: there it is VS Code's own, which is Node's.
    const asked = vscode.workspace.getConfiguration('wellPleadedTest').get<string>('host') ?? 'node';
    if (actual !== asked) throw new Error(`This is the ${actual} host, not the ${asked} host.`);
  });

  it('starts when a Markdown file is opened', async () => {
    const extension = vscode.extensions.getExtension('well-pleaded.well-pleaded');
    if (!extension) throw new Error('VS Code does not know the extension.');

    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '# Complaint\n' });
    await vscode.window.showTextDocument(document);

    const deadline = Date.now() + 10_000;
    while (!extension.isActive) {
      if (Date.now() > deadline) throw new Error('The extension was not activated within 10 s.');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
});
