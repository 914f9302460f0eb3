/** Who acted, after what was done: “relations broken off by North Korea”. */
export const actors = {
	byDprk: 'by North Korea',
	byCountry: (name: string) => `by ${name}`,
	byUnknown: '(by which side is not known)'
};
