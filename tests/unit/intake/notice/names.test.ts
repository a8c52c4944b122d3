import { describe, expect, test } from '@jest/globals';
import { chineseNames } from '../../../../src/intake/notice/find/chineseNames.ts';
import { latinNames } from '../../../../src/intake/notice/find/latinNames.ts';

describe('names of parties in Chinese', () => {
  test.each([
    ['公司拟与浙江澄岚机床有限公司合资生产', ['浙江澄岚机床有限公司']],
    ['公司计划同德国海茵机器公司合作', ['德国海茵机器公司']],
    ['并由江苏省科技厅主持', ['江苏省科技厅']],
    ['双方与松岚光学研究所、和平里医院举行会谈', ['松岚光学研究所', '和平里医院']],
    ['来自河岭大学和青岛澄海集团的代表', ['河岭大学', '青岛澄海集团']],
    ['英国北泽大学与我国清溪大学、西安澄光大学签约', ['英国北泽大学', '清溪大学', '西安澄光大学']],
    ['11月20日，深圳云帆科技有限公司参会', ['深圳云帆科技有限公司']],
    ['推荐美国蓝溪生物技术公司在研项目', ['美国蓝溪生物技术公司']],
    ['瑞士阿勒大学工程学院', ['瑞士阿勒大学工程学院']],
  ])('%s has %j', (text, names) => {
    expect(chineseNames(text).map(({ chinese }) => chinese)).toEqual(names);
  });

  test.each([
    '公司成立于2004年',
    '中国公司',
    '该研究所',
    '双方将成立合资公司',
    '希望与我国企业组建合资公司',
    '公司計劃在深圳設立子公司',
    '一家高科技公司',
    '有关大学和研究中心',
  ])('%s names nobody', (text) => {
    expect(chineseNames(text)).toEqual([]);
  });

  test('have the name in Latin letters that stands in brackets behind them', () => {
    expect(chineseNames('丹麦海风公司（Havvind ApS，简称HV）成立')).toMatchObject([
      { chinese: '丹麦海风公司', latin: 'Havvind ApS', start: 0, end: 24 },
    ]);
  });
});

describe('names of parties in Latin letters', () => {
  test.each([
    [
      'The Aarefeld Institute of Medical Physics and Suzhou Mingche Medical Technology Co., Ltd. signed.',
      ['Aarefeld Institute of Medical Physics', 'Suzhou Mingche Medical Technology Co., Ltd.'],
    ],
    [
      'invited by the Ural Federal Institute of Metallurgy. The Consulate',
      ['Ural Federal Institute of Metallurgy'],
    ],
    ['芬兰公司Revontuli Health Oy介绍了', ['Revontuli Health Oy']],
    ['Bayou Dermal Systems, Inc. (Baton Rouge)', ['Bayou Dermal Systems, Inc.']],
    ['the University of Northmere has', ['University of Northmere']],
    ['Freccia Ferroviaria S.p.A. has been contacted', ['Freccia Ferroviaria S.p.A.']],
    ['the Academy of Soil and Water Sciences', ['Academy of Soil and Water Sciences']],
    ['Nordlys Group and Fjordkraft AS', ['Nordlys Group', 'Fjordkraft AS']],
  ])('%s has %j', (text, names) => {
    expect(
      latinNames(text)
        .sort((one, other) => one.start - other.start)
        .map(({ latin }) => latin),
    ).toEqual(names);
  });

  test.each([
    'The company is a University.',
    'Science and Technology Section',
    'Joint Laboratory',
    'May be used AS IS',
  ])('%s names nobody', (text) => {
    expect(latinNames(text)).toEqual([]);
  });
});
