import { FORGOTTEN } from '../club/privacy.ts';
import type { MemberCatalogue } from '../wording/catalogue.ts';
import { plainText } from './escape.ts';

const MEMBER = /^discord:(\d+)$/;

/** Somebody as the stores name people, as they are shown: a mention, which pings nobody; somebody where they are forgotten. */
export function shownPerson(by: string, { privacy }: MemberCatalogue): string {
  const [, id] = MEMBER.exec(by) ?? [];
  if (by === FORGOTTEN) return privacy.somebody;
  return id === undefined ? plainText(by) : `<@${id}>`;
}
