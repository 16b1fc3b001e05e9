/** How Office shows itself. `contrast`: the operating system's contrast theme is on and sets the colours. */
export type Appearance = "light" | "dark" | "contrast";
