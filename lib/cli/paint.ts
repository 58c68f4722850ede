/** Colours of the terminal that the report uses. */
export type Colour = "red" | "yellow" | "cyan" | "gray" | "green" | "bold" | "magenta";

/** Puts a text in a colour, or leaves it where the terminal wants none. */
export type Paint = (colour: Colour, text: string) => string;
