export const signals =
  /^(?:(?:[Ss]ee|[Bb]ut|[Cc]f\.?|[Aa]ccord|[Cc]ompare|[Cc]ontra|[Cc]iting|[Qq]uoting|[Aa]lso|e\.g\.|E\.g\.|generally|with|and|in|In|under|Under|[Oo]verruling|[Ff]ollowing|[Dd]istinguishing)[,.]?[ \n]+(?!re[ \n]|the [Mm]atter))+/;

const signalBefore =
  /(?:^|[\s(.;“])((?:[Ss]ee(?:,? also|,? generally)?|[Bb]ut see(?: also)?|[Bb]ut cf\.|[Cc]f\.|[Aa]ccord|[Cc]ompare|[Cc]ontra|[Cc]iting|[Qq]uoting|[Ss]ee,? e\.g\.|E\.g\.|[Ee]\.g\.)(?:,? (?:also|e\.g\.|generally))?),?[ \n]*$/;

/** The signal right before `at`. */
export function signalAt(text: string, from: number, at: number): string | undefined {
  const low = Math.max(from, at - 30);
  return signalBefore.exec(text.slice(low, at))?.[1]?.replace(/\s+/g, ' ');
}
