import { languageOf } from '../../answering/understanding/language.ts';
import type { SpokenLanguage } from '../../knowledge/spoken-language.ts';
import type { Desk } from '../desk.ts';

/** The language of who asks, in which entries are looked for and edited where they are told in it. */
export const ownLanguage = ({ asker }: Pick<Desk, 'asker'>): SpokenLanguage => languageOf([], asker.locale);

/** The language of a new entry: the club's; where it has set none, that of who writes. */
export const newEntryLanguage = (desk: Pick<Desk, 'asker' | 'settings'>): SpokenLanguage =>
  desk.settings.language ?? ownLanguage(desk);
