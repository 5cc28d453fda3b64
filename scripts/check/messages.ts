import en from '@/messages/en';
import ja from '@/messages/ja';
import { compareLanguages, flatten } from './sentences';
import { isTest, readSources, report } from './sources';
import { compareUse } from './word-use';

const [english, japanese] = [flatten(en), flatten(ja)];
const users = readSources().filter(({ file }) => /^(app|components|features|lib|worker)\//.test(file) && !isTest(file));

report('messages', [...compareLanguages(english, japanese), ...compareUse(users, [...english.keys()])]);
