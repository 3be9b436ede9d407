import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import type { Card, CardWords } from './card.ts';
import { encodePng } from './png.ts';
import { FONT } from './theme.ts';
import { weekSvg } from './week-svg.ts';

/** The two weights of the font that pictures are drawn with. */
export const FONT_FILES = [
  import.meta.resolve('@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf'),
  import.meta.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
].map((url) => fileURLToPath(url));

/** The picture of a week as a PNG file of 1200 by 675 points. Drawing and packing run off the main thread. */
export async function weekPicture(card: Card, words: CardWords): Promise<Buffer> {
  const image = await renderAsync(weekSvg(card, words), {
    font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: FONT },
  });
  return encodePng(image.pixels, image.width, image.height);
}
