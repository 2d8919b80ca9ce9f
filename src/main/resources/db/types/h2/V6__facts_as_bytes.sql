-- The canonical JSON of facts as its bytes: text is slow to read, and the impact reads all of it.
alter table facts alter column content set data type varbinary using stringtoutf8(content);
