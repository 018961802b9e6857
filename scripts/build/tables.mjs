import { copyFileSync, existsSync, mkdirSync } from 'node:fs';

/** Puts the tables that are loaded when they are first needed beside the bundles. */
export function writeTables() {
  mkdirSync('dist', { recursive: true });
  const index = 'content/tables/scotus.tsv';
  if (existsSync(index)) copyFileSync(index, 'dist/scotus.tsv');
}
