/** What stands around the table of trade on the page about money, in British English. */
export const money = {
	shares: 'China’s share of North Korea’s trade, by two ways of counting',
	year: 'Year',
	perCent: (value: number) => `${value}%`,
	/** Stands where there is no figure. */
	none: '–',
	toTable: 'The figures and their sources'
};
