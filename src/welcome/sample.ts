/** A short article of our own, with real officials of its day, for the first-run page to be tried on. In English. */
export const SAMPLE = {
  date: '2021-06-14',
  lang: 'en',
  title: 'Leaders meet in Brussels to talk about the year ahead',
  flows: [
    'Leaders meet in Brussels to talk about the year ahead',
    'Thirty heads of state and government met at NATO headquarters on Monday. It was the first such meeting for President Joe Biden, who had taken office in January, and the last for German Chancellor Angela Merkel.',
    'NATO Secretary General Jens Stoltenberg opened the talks. French President Emmanuel Macron spoke next, followed by the Dutch prime minister, Mark Rutte. Biden is to meet the Russian president, Vladimir Putin, on Wednesday.',
  ],
};
