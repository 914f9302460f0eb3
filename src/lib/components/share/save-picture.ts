/** The address of an SVG as a picture that needs no file. */
export const asDataUrl = (svg: string): string =>
	`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** The picture as PNG in its own size. Rejects where the browser cannot draw it. */
export async function asPng(
	svg: string,
	{ width, height }: { width: number; height: number }
): Promise<Blob> {
	const picture = new Image(width, height);
	picture.src = asDataUrl(svg);
	await picture.decode();
	const canvas = document.createElement('canvas');
	Object.assign(canvas, { width, height });
	canvas.getContext('2d')!.drawImage(picture, 0, 0, width, height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
	});
}

/** Has the browser save a file under a name. */
export function save(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
