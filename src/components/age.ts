/** Full years between two dates: one figure, or two neighbouring ones when a date is only known to the month or year. */
export interface Age {
  least: number;
  most: number;
}

/**
 * How old somebody was on a day.
 * @param born `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @param date `YYYY-MM-DD`.
 * @returns null when the birth is unknown or lies after the date.
 */
export function ageAt(born: string | undefined, date: string): Age | null {
  if (!born || !/^\d{4}/.test(born)) return null;
  const years = Number(date.slice(0, 4)) - Number(born.slice(0, 4));
  const birthday = born.slice(5);
  const today = date.slice(5);
  const passed =
    birthday === '' ? null : birthday.length === 2 ? monthPassed(birthday, today) : birthday <= today;
  const age = { least: passed === true ? years : years - 1, most: passed === false ? years - 1 : years };
  return age.least < 0 ? null : age;
}

/** Whether a birthday in a month has passed on a day (`MM-DD`); null within that month. */
function monthPassed(month: string, day: string): boolean | null {
  return month === day.slice(0, 2) ? null : month < day.slice(0, 2);
}
