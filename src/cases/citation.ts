/** Where a case is printed: "473 U.S. 159". */
export interface ReporterPage {
  readonly volume: string;
  readonly reporter: string;
  readonly page: string;
}

const volumeFirst = /(?<![\w.])(\d{1,4})\s+([A-Z][A-Za-z0-9.'’]*(?:\s[A-Za-z0-9.'’]+){0,4}?)\s+(\d{1,5})(?!\w)/g;

/** Every volume, reporter and first page in a citation as front matter has it; parallel ones too. */
export function reporterPages(citation: string): readonly ReporterPage[] {
  return [...citation.slice(0, 1000).matchAll(volumeFirst)].map(([, volume, reporter, page]) => ({
    volume: volume as string,
    reporter: (reporter as string).replace(/\s+/g, ' '),
    page: page as string,
  }));
}

/** The same for every way of spacing and punctuating a reporter: "F.3d" and "F. 3d". */
export function pageKey({ volume, reporter, page }: ReporterPage): string {
  return `${volume} ${reporter.toLowerCase().replace(/[^a-z0-9]/g, '')} ${page}`;
}

/** The year at the end of a citation: "473 U.S. 159 (1985)", "127 F.4th 1133 (8th Cir. 2025)". */
export function yearOf(citation: string): number | undefined {
  const year = /\b(1[6-9]\d\d|20\d\d)\)/.exec(citation)?.[1];
  return year === undefined ? undefined : Number(year);
}
