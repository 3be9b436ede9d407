import { ComponentType } from 'discord.js';
import { LAYOUT_CHARACTERS } from './limits.ts';
import type { Said } from './said.ts';

const PICTURE = 'week.png';

/**
 * What is said with a picture of the week below the text, as one laid out message; as it was where the text is too
 * long for one.
 */
export function withPicture(said: Said, picture: { readonly data: Uint8Array; readonly alt: string }): Said {
  const { text, rows = [] } = said;
  if (text.length > LAYOUT_CHARACTERS) return said;
  const media = { media: { url: `attachment://${PICTURE}` }, description: picture.alt };
  return {
    text: '',
    layout: [
      {
        type: ComponentType.Container,
        components: [
          { type: ComponentType.TextDisplay, content: text },
          { type: ComponentType.MediaGallery, items: [media] },
          ...rows,
        ],
      },
    ],
    files: [{ name: PICTURE, data: picture.data, description: picture.alt }],
  };
}
