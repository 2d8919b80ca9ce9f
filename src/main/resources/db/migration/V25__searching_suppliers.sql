-- What a supplier is found by: its code, name, reading and number, folded so that width, case and
-- kind of kana do not matter. Null: the service fills it when it starts. Without a name once that
-- is erased.

alter table supplier add column search_text text;
