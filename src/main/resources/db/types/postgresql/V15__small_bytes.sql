create domain small_bytes as bytea;
