/** Another process with the store of a measurement: tells when its next question finds what was published. */
import { CLUB, openClubProcess } from './club-process.ts';

const [dataDir = ''] = process.argv.slice(2);
const club = await openClubProcess(dataDir);
await club.shelf.of(CLUB);

process.on('message', ({ question, section }: { readonly question: string; readonly section: string }) => {
  void club.foundAt(question, section).then((at) => process.send?.({ at }));
});
process.on('disconnect', () => void club.stores.close());
process.send?.('ready');
