/** Names of people that are words of training or of grammar as well: with a capital they may name somebody. */
export const NAMES: ReadonlySet<string> = new Set(
  `adam aaron alba allen anders aurore belle ben blanche borg brett camilla cooper dana diego eve fleur grace grant griff
  horst ira jack jacob jan jen jo julio leo mac mara marco marie mark mars mat matt max mia mo norma paloma pete porter
  rose roger sam santos smith sol stein trek van wade zack`.split(/\s+/),
);
