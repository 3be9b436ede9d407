/** Words of numbers from thirteen on, in all languages, folded: as much as digits, they may be somebody's age. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
  hundred trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres
  veinticuatro veinticinco treinta cuarenta cincuenta sesenta setenta ochenta noventa cien dreizehn vierzehn funfzehn
  sechzehn siebzehn achtzehn neunzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig hundert treize
  quatorze quinze seize vingt trente quarante cinquante soixante septante huitante nonante cent`.split(/\s+/),
);
