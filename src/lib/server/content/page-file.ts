import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Lang } from '#lib/facts/languages.ts';
import { filesIn } from '#lib/server/facts/files.ts';

/** Folder of the prose, seen from the root of the project, where every command runs. */
export const CONTENT = 'src/content';

/** A part of a text under its heading: `## The wave {#wave 1969-01-01..1979-12-31}`. */
export interface Section {
	readonly id: string;
	readonly title: string;
	/** What stands after the id in the braces of the heading; empty where there is nothing. */
	readonly about: string;
	readonly markdown: string;
	/** Line of the file on which the text below the heading begins. */
	readonly line: number;
}

/** A text of the site as its file has it. */
export interface PageFile {
	/** Path below the root of the project. */
	readonly file: string;
	/** Address below that of the language, as in /history. */
	readonly path: string;
	readonly title: string;
	/** For search engines and link previews: a sentence or two. */
	readonly description: string;
	/** Markdown between the front matter and the first heading, and its first line. */
	readonly lead: string;
	readonly leadLine: number;
	readonly sections: readonly Section[];
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
const HEADING = /^## (.+?) \{#([a-z][a-z0-9-]*)(?: ([^}]*))?\}$/;

/** The text of a file. Throws where its front matter is missing, or a heading of the second level has no id. */
export function parsePage(file: string, path: string, text: string): PageFile {
	const [matter = '', yaml = ''] = FRONT_MATTER.exec(text) ?? [];
	const { title, description } = (parse(yaml) ?? {}) as Record<string, unknown>;
	if (typeof title !== 'string' || typeof description !== 'string')
		throw new Error(`${file} must begin with --- and a title and a description, and ---`);
	const before = matter.split('\n').length - 1;
	const lines = text.slice(matter.length).split('\n');
	const starts = lines.flatMap((line, i) => (line.startsWith('## ') ? [i] : []));
	const sections = starts.map((start, k) => {
		const [, name, id, about = ''] = HEADING.exec(lines[start]!) ?? [];
		if (!name || !id) throw new Error(`${file}:${before + start + 1}: write ## Heading {#id}`);
		return {
			id,
			title: name,
			about,
			markdown: lines.slice(start + 1, starts[k + 1]).join('\n'),
			line: before + start + 2
		};
	});
	return {
		file,
		path,
		title,
		description,
		lead: lines.slice(0, starts[0] ?? lines.length).join('\n'),
		leadLine: before + 1,
		sections
	};
}

/** The texts in a language, in the order of their addresses. */
export function pageFiles(lang: Lang, root = CONTENT): PageFile[] {
	const folder = join(root, lang);
	return filesIn(folder)
		.paths.filter((path) => path.endsWith('.md'))
		.map((path) =>
			parsePage(
				`${folder}/${path}`,
				`/${path.slice(0, -'.md'.length)}`,
				readFileSync(join(folder, path), 'utf8')
			)
		);
}
