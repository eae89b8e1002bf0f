import { expect, test } from '@playwright/test';
import { filesOf } from '../../../../tools/knowledge/files.ts';
import { ifgMinistersUk } from '../../../../tools/knowledge/sources/ifg-ministers-uk.ts';

const files = filesOf({
  'data/organisation.csv':
    'id,name,short_name,start_date,end_date\n' +
    'o1,Foreign Office,FO,1979-01-01,\no2,HM Treasury,HMT,1979-01-01,\no3,Cabinet Office,CO,1979-01-01,\n',
  'data/post.csv':
    'id,id_ifg_website,organisation_id,name,display_name,rank_equivalence,rank_equivalence_value\n' +
    'p1,,o1,"Minister of State, FO","Minister of State, FO",MoS,4\n' +
    'p2,,o2,Economic Secretary (City Minister),Economic Secretary (City Minister),PUSS,5\n' +
    'p3,,o3,Prime Minister,Prime Minister,PM,1\n' +
    'p4,,o2,Chief Secretary to the Treasury,Chief Secretary to the Treasury,MoS,4\n' +
    'p5,,o3,Secretary of State for Justice,Secretary of State for Justice,SoS,3\n',
  'data/person.csv':
    'id,id_parliament,id_ifg_website,name,display_name,normalized_name,short_name,gender,start_date,end_date\n' +
    'a,1,,Lord Meadow of Thornbury,Lord Meadow of Thornbury,Lord Meadow of Thornbury,Meadow,M,2010-05-01,\n' +
    'a,1,,Peter Meadow,Peter Meadow,Peter Meadow,Meadow,M,,2010-05-01\n' +
    'b,2,,Ann Fielding,Ann Fielding,Ann Fielding,Fielding,F,,\n',
  'data/appointment.csv':
    'id,person_id,post_id,start_date,end_date\n' +
    'x1,a,p1,1997-05-02,1999-07-28\nx2,b,p2,2025-09-05,\nx3,b,p3,2020-01-01,2021-01-01\n' +
    'x4,a,p4,2001-06-08,2002-05-29\nx5,b,p5,2023-01-01,2024-01-01\n',
  'data/appointment_characteristics.csv':
    'id,appointment_id,cabinet_status,is_acting,is_on_leave,leave_reason,start_date,end_date\n' +
    'c1,x1,Non-cabinet,False,False,,1997-05-02,1999-07-28\n' +
    'c4,x4,Full cabinet,False,False,,2001-06-08,2002-05-29\n' +
    'c6,x5,Full cabinet,False,False,,2023-04-28,2023-09-01\n' +
    'c5,x5,Full cabinet,True,False,,2023-01-01,2023-04-28\n' +
    'c7,x5,Full cabinet,False,True,Maternity,2023-09-01,2024-01-01\n',
  'data/representation.csv':
    'id,person_id,house,type,constituency_id,start_date,end_date\n' +
    'r1,a,Commons,,k1,1997-05-01,2010-05-01\nr2,a,Lords,Life,,2010-05-01,\nr0,a,Commons,,k1,1992-04-09,1997-05-01\n',
  'data/representation_characteristics.csv':
    'id,representation_id,party,start_date,end_date\n' +
    'q0,r0,Labour,1992-04-09,1997-05-01\nq1,r1,Labour,1997-05-01,2010-05-01\nq2,r2,Crossbench,2010-05-01,\n',
});
const rows = [...ifgMinistersUk.rows(files)];
const held = (name: string) =>
  rows.filter((row) => row.name === name).map((row) => [row.office?.title, row.start, row.end]);

test('a peer is the person who sat in the Commons, with the names of the peerage', () => {
  const meadow = rows.find((row) => row.name === 'Peter Meadow');
  expect(meadow?.aliases).toEqual(['Lord Meadow of Thornbury', 'Lord Meadow']);
  expect(meadow?.sourceId).toBe('ifg:a');
  expect(rows.some((row) => row.name.startsWith('Lord'))).toBe(false);
});

test('initialisms become departments, and such posts have many holders', () => {
  const row = rows.find((each) => each.office?.title.startsWith('Minister of State'));
  expect(row?.office).toEqual({
    title: 'Minister of State at the Foreign Office',
    jurisdiction: 'GB',
    role: 'junior-minister',
    singleSeat: false,
  });
  expect(row?.party).toBe('Labour');
});

test('posts of the Treasury get the words the table leaves out', () => {
  expect(held('Ann Fielding')[0]?.[0]).toBe('Economic Secretary to the Treasury');
});

test('the role is told by rank where the title does not tell it', () => {
  const roles = new Map(rows.map((row) => [row.office?.title, row.office?.role]));
  expect(roles.get('Prime Minister')).toBe('prime-minister');
  expect(roles.get('Minister of State at the Foreign Office')).toBe('junior-minister');
  expect(roles.get('Secretary of State for Justice')).toBeUndefined();
});

test('an appointment without an end is known until the last day of the copy, not until today', () => {
  const open = rows.filter((row) => row.end === undefined);
  expect(open.map((row) => row.office?.title)).toEqual([
    'Economic Secretary to the Treasury',
    'Member of the House of Lords',
  ]);
  expect(open.every((row) => row.knownUntil === ifgMinistersUk.newest)).toBe(true);
});

test('acting is cut out of an appointment, leave is not', () => {
  const justice = rows.filter((row) => row.office?.title === 'Secretary of State for Justice');
  expect(justice.map(({ start, end, acting }) => [start, end, acting])).toEqual([
    ['2023-01-01', '2023-04-28', true],
    ['2023-04-28', '2024-01-01', undefined],
  ]);
});

test('seats in both houses are offices, one parliament after the other is one seat', () => {
  expect(held('Peter Meadow')).toContainEqual(['Member of Parliament', '1992-04-09', '2010-05-01']);
  expect(held('Peter Meadow')).toContainEqual(['Member of the House of Lords', '2010-05-01', undefined]);
});
