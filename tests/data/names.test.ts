import { describe, expect, test } from 'vitest';
import type { Names } from '#lib/facts/records.ts';
import { readYaml } from '#lib/server/facts/files.ts';

const names = readYaml('names.yaml') as Names;
const entries = Object.entries(names);

/** States of which a language has a name that its script does not allow. */
const odd = (language: 'ko' | 'zh-Hant' | 'zh-Hans', allowed: RegExp): string[] =>
	entries.flatMap(([id, { [language]: list }]) =>
		list.filter((name) => !allowed.test(name)).map((name) => `${id}: ${name}`)
	);

describe('the further names', () => {
	test('in Korean are written in Hangul, those in Chinese in Han characters', () => {
		expect(odd('ko', /^[가-힣]+([ -][가-힣]+)*$/)).toEqual([]);
		expect(odd('zh-Hant', /^\p{Script=Han}+(（\p{Script=Han}+）)?$/u)).toEqual([]);
		expect(odd('zh-Hans', /^\p{Script=Han}+(（\p{Script=Han}+）)?$/u)).toEqual([]);
	});

	test('in traditional Chinese use no simplified character, and the other way round', () => {
		expect(odd('zh-Hant', /^[^国华亚兰罗岛卢尔韩鲜苏联东马]+$/)).toEqual([]);
		expect(odd('zh-Hans', /^[^國華亞蘭羅島盧爾韓鮮蘇聯東馬]+$/)).toEqual([]);
	});

	test.each([
		['yd', 'ko', '남예멘'],
		['yd', 'ko', '예멘 인민민주공화국'],
		['mm', 'ko', '버마'],
		['kp', 'ko', '조선민주주의인민공화국'],
		['kr', 'ko', '남조선'],
		['my', 'zh-Hant', '馬來西亞'],
		['my', 'zh-Hans', '马来西亚'],
		['la', 'zh-Hant', '寮國'],
		['la', 'zh-Hant', '老撾'],
		['la', 'zh-Hans', '老挝'],
		['ci', 'zh-Hant', '象牙海岸'],
		['ci', 'zh-Hans', '科特迪瓦'],
		['tw', 'zh-Hant', '臺灣'],
		['dm', 'zh-Hans', '多米尼克'],
		['do', 'zh-Hans', '多米尼加']
	] as const)('of %s in %s hold %s', (id, language, name) => {
		expect(names[id]![language]).toContain(name);
	});
});
