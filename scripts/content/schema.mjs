import { rules } from '../../src/rules/all.ts';
import { familyOf, severities } from '../../src/rules/settings.ts';

/** Where the schema of `.well-pleaded.json` lies. */
export const schemaFile = 'schemas/well-pleaded.schema.json';

/** The JSON schema of a workspace's settings, made from the rules. */
export function settingsSchema() {
  const severity = { enum: severities };
  const folders = (what) => ({
    type: 'object',
    additionalProperties: false,
    properties: {
      folders: {
        type: 'array',
        items: { type: 'string' },
        description: `Folders with your own ${what}, relative to the workspace.`,
      },
    },
  });
  const families = [...new Set(rules.map(({ id }) => familyOf(id)))].sort();
  const ids = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of Well-Pleaded for a workspace',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: {
        type: 'object',
        additionalProperties: false,
        description: 'The severity of each rule. A rule goes before its family, and that before "*".',
        properties: {
          '*': { ...severity, description: 'Every rule.' },
          ...Object.fromEntries(
            families.map((family) => [family, { ...severity, description: `Every rule of ${family.slice(0, -2)}.` }]),
          ),
          ...Object.fromEntries(
            ids.map(({ id, title, severity: usual }) => [id, { ...severity, default: usual, description: title }]),
          ),
        },
      },
      primer: folders('primer entries'),
      cases: folders('case notes'),
    },
  };
  // Short lists on one line, as the formatter has them.
  const text = JSON.stringify(schema, null, 2).replace(
    /\[\n\s+([^[\]{}]*?)\n\s+\]/g,
    (_, items) => `[${items.replace(/\s*\n\s*/g, ' ')}]`,
  );
  return `${text}\n`;
}
