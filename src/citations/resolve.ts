import type { Document } from '../markdown/document.js';
export interface Citations { readonly all: readonly never[] }
export function resolveCitations(_document: Document): Citations { return { all: [] }; }
