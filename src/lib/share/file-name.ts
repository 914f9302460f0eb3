/** A name for files of a view, without an ending: `/country/china` on a day → `ties-with-pyongyang-country-china-1976-08-18`. */
export const fileNameOf = (path: string, date: string | null): string =>
	['ties-with-pyongyang', ...path.split('/'), date].filter(Boolean).join('-');
