Booking-room = Raum
Booking-day = Tag
    .unique = Dieser Raum ist an diesem Tag schon vergeben.
Booking-title = Anlass
Booking-contact = E-Mail
Booking-seats = Plätze
