import type { Problem } from '../problem.ts';
import { filedRecords, type Rule } from '../rule.ts';

export const shocksFitTheirReasons: Rule = {
	law: 'a shock stands beside the kind of reason of which it is an example',
	check: (records) => {
		const { shocks } = records.vocabulary;
		return filedRecords(records).flatMap(({ file, record }) =>
			(record.events ?? []).flatMap(({ shock, reason_kind }, i): Problem[] => {
				const kind = shock && shocks[shock].reason;
				if (!kind || kind === reason_kind) return [];
				return [
					{
						file,
						path: `events[${i}].shock`,
						what: `${shock} is an example of ${kind}, the event has ${reason_kind ?? 'no reason_kind'}`,
						mend: `write reason_kind: ${kind}, or remove the shock`
					}
				];
			})
		);
	}
};
