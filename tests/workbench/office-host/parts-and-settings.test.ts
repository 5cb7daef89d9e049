import { closeOffices, office } from './office';

afterEach(closeOffices);

const NAMESPACE = 'urn:vi-du:ghi-chep';
const XML = `<ghi xmlns="${NAMESPACE}"><dong>Tổng</dong></ghi>`;

test('custom XML parts are added, found by namespace, changed and deleted', async () => {
  const { run, engine } = await office();
  await run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const added = parts.add(XML);
    parts.add('<other/>');
    added.load('id,namespaceUri');
    await context.sync();
    expect(added.namespaceUri).toBe(NAMESPACE);
    expect(added.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
    const own = parts.getByNamespace(NAMESPACE);
    own.load('items/id');
    const count = parts.getCount();
    const only = own.getOnlyItem();
    const xml = only.getXml();
    await context.sync();
    expect(own.items.map(({ id }) => id)).toEqual([added.id]);
    expect(count.value).toBe(2);
    expect(xml.value).toBe(XML);
    only.setXml(XML.replace('Tổng', 'Hết'));
    const changed = parts.getItem(added.id).getXml();
    await context.sync();
    expect(changed.value).toContain('Hết');
    added.delete();
    const none = parts.getItemOrNullObject(added.id);
    none.load('id');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(engine.beside.customXmlParts.map(({ xml }) => xml)).toEqual(['<other/>']);
});

test('fact 6: a part that is written again may become another part; by its namespace it is found again (office-js 3564)', async () => {
  const { run, host } = await office();
  await run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const added = parts.add(XML);
    added.load('id');
    await context.sync();
    host.faults.partsReplaced = true;
    parts.getByNamespace(NAMESPACE).getOnlyItem().setXml(XML.replace('Tổng', 'Hết'));
    const former = parts.getItemOrNullObject(added.id);
    const xml = parts.getByNamespace(NAMESPACE).getOnlyItem().getXml();
    await context.sync();
    expect(former.isNullObject).toBe(true);
    expect(xml.value).toContain('Hết');
  });
});

test.each(['không phải XML', '<a>', '<a></b>', ''])('%p is no XML: InvalidArgument', async (xml) => {
  const { refusal, engine } = await office();
  expect(await refusal(async (context) => void context.workbook.customXmlParts.add(xml))).toBe(
    'InvalidArgument',
  );
  expect(engine.beside.customXmlParts).toEqual([]);
});

test('the only part of a namespace, where there are two, is InvalidOperation', async () => {
  const { refusal } = await office();
  const code = await refusal(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.add(XML);
    parts.add(XML);
    parts.getByNamespace(NAMESPACE).getOnlyItem().load('id');
  });
  expect(code).toBe('InvalidOperation');
});

test('a deleted part is ItemNotFound where it is still held', async () => {
  const { refusal } = await office();
  const code = await refusal(async (context) => {
    const part = context.workbook.customXmlParts.add(XML);
    await context.sync();
    part.delete();
    await context.sync();
    part.getXml();
  });
  expect(code).toBe('ItemNotFound');
});

test('settings keep values of any kind', async () => {
  const { run } = await office();
  await run(async (context) => {
    const { settings } = context.workbook;
    settings.add('nam', { year: 2023, names: ['a', 'b'] });
    settings.add('tat', false);
    await context.sync();
    const setting = settings.getItem('nam');
    setting.load('value,key');
    const count = settings.getCount();
    await context.sync();
    expect(setting.value).toEqual({ year: 2023, names: ['a', 'b'] });
    expect(count.value).toBe(2);
    setting.value = 5;
    setting.load('value');
    await context.sync();
    expect(setting.value).toBe(5);
    setting.delete();
    settings.load('items/key');
    await context.sync();
    expect(settings.items.map(({ key }) => key)).toEqual(['tat']);
  });
});
