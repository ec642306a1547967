CREATE TABLE IF NOT EXISTS rooms (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS bookings (
    id      INTEGER PRIMARY KEY,
    room    INTEGER NOT NULL REFERENCES rooms (id),
    day     TEXT NOT NULL,
    title   TEXT NOT NULL,
    contact TEXT NOT NULL,
    seats   INTEGER NOT NULL,
    UNIQUE (room, day),
    -- named after the code of the rule, so that it answers as the rule does
    CONSTRAINT bookings_seats_max_value CHECK (seats <= 40)
);

INSERT OR IGNORE INTO rooms (id, name) VALUES (1, 'Garden'), (2, 'Hall'), (3, 'Loft');
