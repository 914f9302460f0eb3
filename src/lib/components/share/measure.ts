import { FONTS, WEIGHTS } from '#lib/share/fonts.ts';
import type { Measure } from '#lib/share/wrap.ts';

let context: CanvasRenderingContext2D | null = null;

/** Measures words in one of the families of a picture. */
export const measureIn =
	(family: keyof typeof FONTS): Measure =>
	(words, size) => {
		context ??= document.createElement('canvas').getContext('2d')!;
		context.font = `${WEIGHTS[family]} ${size}px ${FONTS[family]}`;
		return context.measureText(words).width;
	};
