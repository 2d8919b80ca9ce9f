create domain small_bytes as varbinary;
