/**
 * A sentence with places in it that are more than text, such as the words of a link: its texts in the order in which they are read, and between them the
 * values that were given to the message, which whoever shows it puts into elements of their own.
 */
export type Parts<Value extends object> = readonly (string | Value)[];
