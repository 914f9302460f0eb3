import type { Measure } from '#lib/share/wrap.ts';

const FONTS = {
	serif: (size: number) => `600 ${size}px Georgia, 'Times New Roman', 'Noto Serif', serif`,
	sans: (size: number) => `${size}px Helvetica, Arial, 'Noto Sans', sans-serif`
};

let context: CanvasRenderingContext2D | null = null;

/** Measures words in one of the families of a picture. */
export const measureIn =
	(family: keyof typeof FONTS): Measure =>
	(words, size) => {
		context ??= document.createElement('canvas').getContext('2d')!;
		context.font = FONTS[family](size);
		return context.measureText(words).width;
	};
