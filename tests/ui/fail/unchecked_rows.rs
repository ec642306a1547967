//! A store takes nothing that has not passed.

use validation::{
    Valid, Validate,
    store::{BlockingStore, Store},
};

#[derive(Debug, serde::Deserialize, Validate)]
#[validate(table = "rooms")]
struct Room {
    #[validate(length(min = 3), unique)]
    name: String,
}

#[derive(Debug, Validate)]
#[validate(table = "halls")]
struct Hall {
    #[validate(unique)]
    name: String,
}

#[derive(Debug, Validate)]
struct NoRow {
    name: String,
}

fn save<S: BlockingStore>(store: S, room: Room) {
    let _ = store.save(&room, |_, _| Ok(()));
}

fn save_raw<S: BlockingStore>(store: S, room: Room) {
    let _ = store.save(&raw const room, |_, _| Ok(()));
}

fn save_result<S: BlockingStore>(store: S, room: &Room) {
    let _ = store.save(room.full_clean(), |_, _| Ok(()));
}

fn save_another<S: BlockingStore>(store: S, hall: &Hall) {
    let hall = hall.full_clean().unwrap();
    let _ = store.save(hall, |_, _: Valid<&Room>| Ok(()));
}

fn save_all<S: BlockingStore>(store: S, rooms: Vec<Room>) {
    let _ = store.save_all(rooms, |_, _| Ok(()));
}

async fn save_later<S: Store>(store: S, room: Room) {
    let _ = store.save(&room, async |_, _| Ok(())).await;
}

async fn save_all_later<S: Store>(store: S, rooms: Vec<Room>) {
    let _ = store.save_all(rooms, async |_, _| Ok(())).await;
}

fn save_no_row<S: BlockingStore>(store: S, value: &NoRow) {
    let _ = store.save(value.full_clean().unwrap(), |_, _| Ok(()));
}

fn save_part<S: BlockingStore>(store: S, room: &Room) {
    let _ = store.clean(validation::Clean::new(room).only(["name"]));
}

fn take(_: Valid<&Room>) {}

fn take_another(hall: &Hall) {
    take(hall.full_clean().unwrap());
}

fn main() {}
