/** Texts in British English of what can be done with the page of a country. */
export const en = {
	heading: 'Use this page',
	copyLink: 'Copy link',
	copied: 'Copied',
	byHand: 'The browser does not let the page copy. The text is selected: copy it by hand.',
	cite: 'Cite',
	copyCitation: 'Copy the citation',
	citation: (v: { name: string; site: string; checked: string; url: string; licence: string }) =>
		`“${v.name} and North Korea”, ${v.site}, facts checked up to ${v.checked}, ${v.licence}, ${v.url}`,
	report: 'Report an error',
	reportHow: 'Say which fact is wrong, what is right, and which source shows it.',
	reportNowhere:
		'Whoever runs this copy of the site has named no address for reports: copy this form and give it to the people from whom you have the address of the site.',
	reportMail: 'Write a mail',
	reportTracker: 'Open a report',
	reportForm: (v: { name: string; url: string }) =>
		`About: ${v.name}\nPage: ${v.url}\nWhat the page says:\nWhat is right:\nSource (link):\n`,
	copyForm: 'Copy the form'
};
