import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '#lib/share/csv.ts';

test('a strict reader of CSV reads what was written, whatever the cells', () => {
	const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }), {
		minLength: 1
	});
	fc.assert(
		fc.property(rows, (written) => {
			const read = parse(csvOf(written), { bom: true, record_delimiter: '\r\n', relax_column_count: false });
			expect(read).toEqual(written);
		})
	);
});
