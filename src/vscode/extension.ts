import * as vscode from 'vscode';
import { type Analysis, analyze } from '../analysis.js';
import { caseAddress } from '../citations/address.js';
import { casePage } from '../features/case-page.js';
import { PreviewAnnotator } from '../features/preview-annotations.js';
import { rulePage } from '../features/rule-page.js';
import { registerAuthorities } from './authorities.js';
import { registerCapacityMatrix } from './capacity-matrix.js';
import { registerCaptionLens } from './caption-lens.js';
import { CaseCollection } from './case-collection.js';
import { registerCitationCompletion } from './citation-completion.js';
import { registerCitationPlaces } from './citation-places.js';
import { registerCitations } from './citations.js';
import { registerCodeActions } from './code-actions.js';
import { registerDefendants } from './defendants.js';
import { Documents } from './documents.js';
import { Findings } from './findings.js';
import { registerKeyCases } from './key-cases.js';
import { LibraryLoader } from './library.js';
import { registerOutline } from './outline.js';
import { PageFileSystem, type Pages, scheme } from './pages.js';
import { type MarkdownIt, previewPlugin } from './preview.js';
import { PrimerCollection } from './primer-collection.js';
import { primerPages, registerPrimerCommands } from './primer-commands.js';
import { registerPrimerLinks } from './primer-links.js';
import { registerPrimerTree } from './primer-tree.js';
import { SettingsReader } from './settings.js';
import { registerNoSwatches } from './swatches.js';
import { registerTemplates } from './templates.js';
import { registerTermHover } from './term-hover.js';

/** What VS Code's Markdown preview takes from this extension. */
interface Exports {
  extendMarkdownIt(markdownIt: MarkdownIt): MarkdownIt;
}

/** Called by VS Code when a Markdown document is first opened. Every part starts its own work when it is first needed. */
export function activate(context: vscode.ExtensionContext): Exports {
  const documents = new Documents();
  const settings = new SettingsReader();
  const library = new LibraryLoader(context.extensionUri);
  const primer = new PrimerCollection(settings);
  const cases = new CaseCollection(settings);
  const pages = new PageFileSystem({ primer: primerPages(primer), rules: rulePage, cases: casePages(cases, primer) });
  primer.onDidChange(() => pages.refresh());
  cases.onDidChange(() => pages.refresh());
  const findings = new Findings(documents, library, settings);

  context.subscriptions.push(
    documents,
    settings,
    library,
    primer,
    cases,
    pages,
    findings,
    registerTermHover(documents, primer),
    registerPrimerCommands(primer),
    registerCitations(documents, cases, settings),
    registerPrimerLinks(documents, primer),
    registerPrimerTree(primer),
    registerKeyCases(cases),
    registerCitationPlaces(documents),
    registerCitationCompletion(documents, cases, library),
    registerAuthorities(documents),
    registerTemplates(documents),
    registerCodeActions(documents, findings),
    registerCapacityMatrix(documents, findings, context.extensionUri),
    registerCaptionLens(documents),
    registerOutline(documents),
    registerDefendants(documents),
    registerNoSwatches(documents),
  );
  const annotator = new PreviewAnnotator(
    () => primer.current(),
    () => settings.linkProviders(),
  );
  return { extendMarkdownIt: previewPlugin(annotator, isAnnotated()) };
}

/** Whether a preview shows citations and definitions: that of a legal document, or of the product's own pages. */
function isAnnotated(): (source: string, env: unknown) => boolean {
  let latest: Analysis | undefined;
  return (source, env) => {
    if (!vscode.workspace.getConfiguration('wellPleaded.preview').get('annotate', true)) return false;
    const shown = (env as { readonly currentDocument?: { readonly scheme?: unknown } } | undefined)?.currentDocument;
    if (shown?.scheme === scheme) return true;
    latest = analyze(source, latest);
    return latest.documentType !== 'other';
  };
}

function casePages(cases: CaseCollection, primer: PrimerCollection): Pages {
  return (slug) => {
    const note = cases.current().bySlug(slug);
    const [first] = note?.pages ?? [];
    const address = first && caseAddress(first.volume, first.reporter, first.page);
    return note && casePage(note, address, (topic) => primer.current().bySlug(topic)?.title);
  };
}
