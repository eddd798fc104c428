//! Ports: a server says its own, or takes one that is free.

use std::{
    io::Write as _,
    net::{Ipv4Addr, SocketAddr, TcpListener as StdListener},
};

use tokio::net::TcpListener;

use crate::Failure;

/// Tells the parent process where one listens.
pub fn tell(listener: &TcpListener) -> Result<(), Failure> {
    println!("{}", listener.local_addr()?.port());
    std::io::stdout().flush()?;
    Ok(())
}

/// A port that was free a moment ago.
pub fn free() -> Result<u16, Failure> {
    Ok(StdListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// A port of this machine.
pub fn here(port: u16) -> SocketAddr {
    (Ipv4Addr::LOCALHOST, port).into()
}
