import type { Caption } from './caption.js';
import type { ListedParty } from './parties.js';
import { anyRole, claimedOf, claims } from './roles.js';

/** The parties to a pleading: who claims, and of whom. */
export interface Opponents {
  readonly plaintiffs: readonly ListedParty[];
  readonly defendants: readonly ListedParty[];
}

/** A pleading that claims of an opponent, a co-party or a third party and is no complaint besides. */
function isCounterclaim(title: string): boolean {
  const words = title
    .replace(/\bthird[\s-]party\s+complaint\b/gi, 'third-party claim')
    .replace(/\banswer\s+to\s+(?:the\s+)?(?:\p{L}+\s+){0,2}complaint\b/giu, 'answer');
  return (
    /\b(?:counter|cross)-?\s?claims?\b|\bthird-party claim\b/i.test(words) &&
    !/\bcomplaint\b|\b(?:reply|response|motion|opposition|answer)\s+to\b|\bdismiss\b|\breserv/i.test(words)
  );
}

/** What the caption calls each of some parties: the words behind its name, up to the next; of several with one role, the words behind the last. */
function rolesOf(parties: readonly ListedParty[], text: string, end: number): string[] {
  const roles: string[] = [];
  for (let i = parties.length - 1; i >= 0; i--) {
    const words = text.slice((parties[i] as ListedParty).span.end, parties[i + 1]?.span.start ?? end);
    roles.unshift(anyRole.test(words) ? words : (roles[0] ?? ''));
  }
  return roles;
}

/**
 * The parties of a counterclaim, a crossclaim or a third-party complaint, whose caption still has the sides of the suit in which it is brought: those whom the
 * caption calls counterclaim or third-party defendants are its defendants, and where it says nothing the other side is (Fed. R. Civ. P. 13, 14). Other
 * pleadings keep their sides. `text` is the source, `end` where the caption ends in it.
 */
export function opponentsOf(
  sides: Opponents,
  title: string | undefined,
  caption: Caption,
  text: string,
  end: number,
): Opponents {
  if (!title || !isCounterclaim(title)) return sides;
  const versus = caption.prose.toSource(caption.versus).start;
  const left = rolesOf(sides.plaintiffs, text, versus);
  const right = rolesOf(sides.defendants, text, end);
  const saysRoles = [...left, ...right].some((words) => claimedOf.test(words) || claims.test(words));
  // Only a counterclaim is by its nature against the other side; a crossclaim is against one's own.
  if (!saysRoles)
    return /third[\s-]party|\bcross/i.test(title)
      ? sides
      : { plaintiffs: sides.defendants, defendants: sides.plaintiffs };
  const among = (
    parties: readonly ListedParty[],
    roles: readonly string[],
    pattern: RegExp,
    is: boolean,
  ): ListedParty[] => parties.filter((_, i) => pattern.test(roles[i] as string) === is);
  const found = {
    plaintiffs: [...among(sides.plaintiffs, left, claimedOf, false), ...among(sides.defendants, right, claims, true)],
    defendants: [...among(sides.plaintiffs, left, claimedOf, true), ...among(sides.defendants, right, claims, false)],
  };
  return found.defendants.length ? found : sides;
}
