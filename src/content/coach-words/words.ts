/** The words of a line. */
export const words = (line: string): readonly string[] => line.trim().split(/\s+/);
