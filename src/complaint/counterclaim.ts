import type { Caption } from './caption.js';
import type { ListedParty } from './parties.js';
import { anyRole, claimedOf, claims } from './roles.js';

/** The parties to a pleading: who claims, and of whom. */
export interface Opponents {
  readonly plaintiffs: readonly ListedParty[];
  readonly defendants: readonly ListedParty[];
}

const isCounterclaim = /\b(?:counter|cross)-?\s?claims?\b|\bthird[\s-]party\s+complaint\b/i;
/** "Reply to counterclaims", and a plaintiff's own complaint that names one. */
const isAnother = /\b(?:answer|reply|response|motion)\s+to\b|\bdismiss\b/i;
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
  if (!title || !isCounterclaim.test(title) || isAnother.test(title)) return sides;
  const versus = caption.prose.toSource(caption.versus).start;
  const left = rolesOf(sides.plaintiffs, text, versus);
  const right = rolesOf(sides.defendants, text, end);
  const saysRoles = [...left, ...right].some((words) => claimedOf.test(words) || claims.test(words));
  if (!saysRoles)
    return /third[\s-]party/i.test(title) ? sides : { plaintiffs: sides.defendants, defendants: sides.plaintiffs };
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
